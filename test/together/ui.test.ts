// Served as an import of every test in test/ui: scripts/tests-together.mjs.
