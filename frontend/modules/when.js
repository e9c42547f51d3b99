/* Times as people say them: "2 h ago", with the exact time in the reader's own zone on hover. */

import { element } from './dom.js';

const STEPS = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86400],
];
const A_WEEK = 7 * 86400;

function ago(then, locale, zone) {
  const seconds = Math.max(0, (Date.now() - then) / 1000);
  if (seconds >= A_WEEK) return date(then, locale, zone);
  const [unit, size] = STEPS.findLast(([, size]) => seconds >= size) ?? ['second', Infinity];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }).format(-Math.floor(seconds / size), unit);
}

function date(then, locale, zone) {
  const thisYear = new Date(then).getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: thisYear ? undefined : 'numeric',
    timeZone: zone,
  }).format(then);
}

export function when(iso, locale, zone) {
  const then = new Date(iso);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(then);
  const made = element('time', { datetime: iso, title: exact }, ago(then, locale, zone));
  made.refresh = () => (made.textContent = ago(then, locale, zone));
  return made;
}

setInterval(() => document.querySelectorAll('time').forEach((time) => time.refresh?.()), 60_000);
