import { run } from './run.ts';

// Whoever reads only the beginning, as `head` does, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { code, result, messages } = await run(process.argv.slice(2), process.env['LANG']);
for (const message of messages) console.error(message);
process.stdout.write(result);
process.exitCode = code;
