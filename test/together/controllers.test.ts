// Served as an import of every test in test/controllers: scripts/tests-together.mjs.
