/* Whoever signs out leaves nothing behind in this browser; what is still under way gets a moment to arrive. */

const PATIENCE_MILLIS = 2000;

export async function signOut() {
  const arrivals = [];
  dispatchEvent(new CustomEvent('signing-out', { detail: arrivals }));
  await Promise.race([Promise.allSettled(arrivals), new Promise((over) => setTimeout(over, PATIENCE_MILLIS))]);
  dispatchEvent(new Event('signed-out'));
  localStorage.clear();
  sessionStorage.clear();
}
