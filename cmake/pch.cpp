// Exists so that the headers every folder uses are compiled once.
