/* What colleagues want others to know of them for a while: drawn wherever they are named, and gone when it is over. */

import { element } from './dom.js';

const LONGEST_TIMER_MILLIS = 2 ** 31 - 1;

const known = new Map();
let alarm;

/* The latest that the server said of somebody. */
export function learn(id, status) {
  const before = JSON.stringify(known.get(id));
  if (status) known.set(id, status);
  else known.delete(id);
  if (JSON.stringify(known.get(id)) === before) return;
  draw(id);
  setAlarm();
}

function isOver({ endsAt }) {
  return Boolean(endsAt) && Date.parse(endsAt) <= Date.now();
}

function draw(id) {
  document.querySelectorAll(`[data-status-of="${id}"]`).forEach((made) => made.draw());
}

/* At the next end there is. */
function setAlarm() {
  clearTimeout(alarm);
  const ends = [...known.values()].flatMap(({ endsAt }) => (endsAt ? [Date.parse(endsAt)] : []));
  if (ends.length > 0) alarm = setTimeout(forgetWhatIsOver, Math.min(Math.max(0, Math.min(...ends) - Date.now()), LONGEST_TIMER_MILLIS));
}

function forgetWhatIsOver() {
  [...known].filter(([, status]) => isOver(status)).forEach(([id]) => learn(id, null));
  setAlarm();
}

function place(id, kind, show) {
  const made = element('span', { class: kind, 'data-status-of': id });
  made.draw = () => {
    const status = known.get(id);
    made.replaceChildren(...(status && !isOver(status) ? show(status) : []));
  };
  made.draw();
  return made;
}

/* Beside a name: the emoji, and the words for whoever asks. */
export function statusBeside(id) {
  return place(id, 'status-beside', ({ emoji, words }) => [' ', element('span', { class: 'status-emoji', role: 'img', 'aria-label': words, title: words }, emoji)]);
}

/* Emoji and words, and what else there is to say of it. */
export function statusLine(id, more = () => []) {
  return place(id, 'status-line', (status) => [element('span', { class: 'status-emoji', 'aria-hidden': 'true' }, status.emoji), ' ',
    element('span', { class: 'status-words', dir: 'auto', title: status.words }, status.words), ...more(status)]);
}
