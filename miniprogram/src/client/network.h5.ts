/**
 * Browsers: tells at once whether there is a network, and again at every change. Taro's own word for it here is the
 * kind of the connection, which stays '4g' when there is none.
 */
export function watchNetwork(tell: (connected: boolean) => void): void {
  const look = (): void => tell(navigator.onLine);
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
  look();
}
