// Served as an import of every test in test/feed: scripts/tests-together.mjs.
