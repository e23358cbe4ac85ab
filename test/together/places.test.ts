// Served as an import of every test in test/places: scripts/tests-together.mjs.
