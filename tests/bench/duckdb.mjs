// duckdb.mjs MODULES DATA.csv RULES.sql OUT.csv THREADS: the rules over the file, every rule's result and the totals written
// as CSV. With "-" for RULES.sql the file is loaded into a table and no more.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, data, rules, out, threads] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${modules}/`)('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`SET threads TO ${Number(threads)}`);
const rows = `read_csv('${data}', header = true)`;
if (rules === '-') {
  await connection.run(`CREATE TABLE subjects AS SELECT * FROM ${rows}`);
} else {
  await connection.run(`CREATE VIEW subjects AS SELECT * FROM ${rows}`);
  await connection.run(`COPY (${readFileSync(rules, 'utf8')}) TO '${out}' (HEADER)`);
}
