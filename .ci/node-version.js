// Imported before anything else, so that an old Node says this rather than a syntax error.
const OLDEST = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    `Maillage needs Node.js ${OLDEST} or later; this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org, then run the same command again.'
  );
  process.exit(2);
}
