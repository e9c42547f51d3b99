/* Draws something anew, and lets whoever stood in it stand there still. */

const STOPS = 'a[href], button, input, summary';

const nameOf = (stop) => stop.getAttribute('href') ?? stop.getAttribute('aria-label') ?? stop.textContent;

/* On the same element, on what is called so now, or else on what came in its place. */
export function standing(holder, draw) {
  const stops = () => [...holder.querySelectorAll(STOPS)];
  const stood = holder.contains(document.activeElement) ? document.activeElement : null;
  const at = stops().indexOf(stood);
  draw();
  if (!stood) return;
  const now = stops();
  const again = stood.isConnected ? stood : now.find((stop) => nameOf(stop) === nameOf(stood)) ?? now[Math.min(at, now.length - 1)];
  again?.focus({ preventScroll: true });
}
