// Loaded into a program that start.mjs or command.mjs runs. When that parent is killed outright it can pass nothing on;
// the closed channel tells, so that no server is left behind holding the port and the store.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
