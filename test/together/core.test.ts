// Served as an import of every test in test/core: scripts/tests-together.mjs.
