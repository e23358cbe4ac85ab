// Served as an import of every test in test/i18n: scripts/tests-together.mjs.
