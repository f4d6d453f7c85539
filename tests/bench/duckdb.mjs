// duckdb.mjs MODULES DATA.csv RULES.sql OUT.csv: the rules over the file, every rule's result and the totals written as CSV.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, data, rules, out] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${modules}/`)('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`CREATE VIEW subjects AS SELECT * FROM read_csv('${data}', header = true)`);
await connection.run(`COPY (${readFileSync(rules, 'utf8')}) TO '${out}' (HEADER)`);
