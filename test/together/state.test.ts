// Served as an import of every test in test/state: scripts/tests-together.mjs.
