/* Tables in the list of rooms: small rooms with seats for whoever comes. */

import { element } from './dom.js';
import { clock } from './when.js';

export function table(row, { words, zone, here, sit }) {
  const { id, name, address, free, isIn, closesAt } = row;
  const seats = free > 0 ? words.say('seats-free', free) : words.say('table-full');
  const about = element('span', { class: 'rooms-seats' }, seats, ' · ', words.say('until'), ' ', clock(closesAt, words.locale, zone));
  const told = element('span', { class: 'rooms-told' }, element('span', { class: 'rooms-name', dir: 'auto' }, name), about);
  const symbol = element('span', { class: 'icon icon-seats', 'aria-hidden': 'true' });
  if (isIn) {
    return element('li', {}, element('a', { class: 'rooms-room', href: address, 'router-link': true, 'aria-current': id === here ? 'page' : null }, symbol, told));
  }
  return element('li', { class: 'rooms-table' }, symbol, told,
    free > 0 ? element('button', { type: 'button', class: 'quiet', 'aria-label': words.say('sit-at', name), onclick: () => sit(id) }, words.say('sit')) : null);
}
