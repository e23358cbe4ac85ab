// Served as an import of every test in test/search: scripts/tests-together.mjs.
