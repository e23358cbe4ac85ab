// Served as an import of every test in test/source: scripts/tests-together.mjs.
