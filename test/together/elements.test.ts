// Served as an import of every test in test/elements: scripts/tests-together.mjs.
