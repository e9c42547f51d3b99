/* How long it takes until something goes on by itself: read out once, and counted for whoever looks. */

import { element } from './dom.js';

const LOOK_MILLIS = 250;

/* `end` is on the clock of the page, which nobody sets. */
export function countdown(end, say) {
  const left = () => say(Math.max(1, Math.ceil((end - performance.now()) / 1000)));
  const seen = element('span', { 'aria-hidden': 'true' }, left());
  const timer = setInterval(() => {
    if (seen.isConnected) seen.textContent = left();
    else clearInterval(timer);
  }, LOOK_MILLIS);
  return element('span', {}, seen, element('span', { class: 'visually-hidden' }, left()));
}
