/**
 * Milliseconds for which this process has kept processors busy so far: what a reader would wait on a
 * machine that does nothing else. A clock would count what others do meanwhile.
 */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
