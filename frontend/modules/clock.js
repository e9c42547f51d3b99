/* What time it is for a colleague, and whether they work at that time; drawn again as the minutes pass. */

import { element } from './dom.js';
import { Words } from './words.js';

const A_MONDAY = Date.UTC(2024, 0, 1);
const A_DAY = 86_400_000;

function local(at, zone) {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' };
  const parts = new Intl.DateTimeFormat('en', { ...numbers, timeZone: zone }).formatToParts(at);
  const part = (type) => Number(parts.find((each) => each.type === type).value);
  const weekday = new Date(Date.UTC(part('year'), part('month') - 1, part('day'))).getUTCDay();
  return { day: weekday || 7, minute: part('hour') * 60 + part('minute') };
}

/* A day that ends before it begins ends on the next one. */
export function works({ zone, days, from, to }, at = Date.now()) {
  const { day, minute } = local(at, zone);
  const yesterday = day === 1 ? 7 : day - 1;
  if (from < to) return days.includes(day) && minute >= from && minute < to;
  return (days.includes(day) && minute >= from) || (days.includes(yesterday) && minute < to);
}

export function timeFor(zone, locale) {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format();
}

function hours(from, to, locale) {
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return `${time.format(from * 60_000)} – ${time.format(to * 60_000)}`;
}

function weekdays(days, locale) {
  const name = (day) => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(A_MONDAY + (day - 1) * A_DAY);
  const inARow = days.length > 2 && days.at(-1) - days[0] === days.length - 1;
  return inARow ? `${name(days[0])} – ${name(days.at(-1))}` : new Intl.ListFormat(locale, { type: 'unit' }).format(days.map(name));
}

class Clock extends HTMLElement {
  start({ words, locale, name, zone, when }) {
    const say = new Words(words, locale);
    this.refresh = () => {
      this.replaceChildren(element('p', { class: 'clock-now' }, say.say('now', timeFor(zone, locale), name)));
      if (!when) return;
      const now = works(when) ? 'at-work' : 'off-work';
      this.append(
        element('p', { class: `clock-state ${now}` }, works(when) ? say.say('at-work') : say.say('off-work')),
        element('p', { class: 'clock-hours' }, say.say('hours', weekdays(when.days, locale), hours(when.from, when.to, locale))));
    };
    this.refresh();
  }
}

customElements.define('elevenses-clock', Clock);

setInterval(() => document.querySelectorAll('elevenses-clock, .person-time').forEach((clock) => clock.refresh?.()), 15_000);
