/* Times as people say them: "2 h ago", with the exact time in the reader's own zone on hover. */

import { element } from './dom.js';

const formats = new Map();

function format(locale, options) {
  const key = `${locale} ${JSON.stringify(options)}`;
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, options));
  return formats.get(key);
}

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
  return format(locale, { day: 'numeric', month: 'short', year: thisYear ? undefined : 'numeric', timeZone: zone }).format(then);
}

function time(iso, locale, zone, words) {
  const exact = format(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(new Date(iso));
  const made = element('time', { datetime: iso, title: exact }, words());
  made.refresh = () => (made.textContent = words());
  return made;
}

export function when(iso, locale, zone) {
  return time(iso, locale, zone, () => ago(new Date(iso), locale, zone));
}

/* The hour and minute, where the reader is. */
export function clock(iso, locale, zone) {
  return time(iso, locale, zone, () => format(locale, { timeStyle: 'short', timeZone: zone }).format(new Date(iso)));
}

/* A day and an hour, near or far, as a text. */
export function moment(iso, locale, zone) {
  const at = new Date(iso);
  const today = dayOf(at, zone) === dayOf(Date.now(), zone);
  const day = today ? {} : { weekday: 'short', day: 'numeric', month: 'short' };
  return format(locale, { ...day, hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
}

/* The hour and minute it is somewhere right now. */
export function now(locale, zone) {
  return time(new Date().toISOString(), locale, zone, () => format(locale, { timeStyle: 'short', timeZone: zone }).format(Date.now()));
}

/* The calendar day it was where the reader is, such as 2026-11-22. */
export function dayOf(instant, zone) {
  return format('en-CA', { dateStyle: 'short', timeZone: zone }).format(instant);
}

/* "Today", "Yesterday", or the day itself. */
export function day(iso, locale, zone) {
  return time(iso, locale, zone, () => {
    const days = (Date.parse(dayOf(Date.now(), zone)) - Date.parse(dayOf(new Date(iso), zone))) / 86_400_000;
    if (days !== 0 && days !== 1) return format(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(new Date(iso));
    const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
    return near.charAt(0).toLocaleUpperCase(locale) + near.slice(1);
  });
}

setInterval(() => document.querySelectorAll('time').forEach((time) => time.refresh?.()), 60_000);
