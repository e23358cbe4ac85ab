// Served as an import of every test in test/knowledge: scripts/tests-together.mjs.
