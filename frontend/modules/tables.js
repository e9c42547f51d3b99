/* Tables in the list of rooms: small rooms with seats for whoever comes. */

import { element } from './dom.js';
import { clock } from './when.js';

export function table(row, { words, zone, here, sit }) {
  const { id, name, address, free, isIn, closesAt } = row;
  const seats = free > 0 ? words.say('seats-free', free) : words.say('table-full');
  const told = element('span', { class: 'rooms-told' },
    element('span', { class: 'rooms-name', dir: 'auto' }, name),
    element('span', { class: 'rooms-seats' }, seats, ' · ', words.say('until'), ' ', clock(closesAt, words.locale, zone)));
  const symbol = element('span', { class: 'icon icon-seats', 'aria-hidden': 'true' });
  if (isIn) {
    return element('li', {}, element('a', { class: 'rooms-room', href: address, 'router-link': true, 'aria-current': id === here ? 'page' : null }, symbol, told));
  }
  if (free === 0) return element('li', { class: 'rooms-room rooms-full' }, symbol, told);
  told.append(element('span', { class: 'rooms-sit', 'aria-hidden': 'true' }, words.say('sit')));
  return element('li', {},
    element('button', { type: 'button', class: 'rooms-room', 'aria-label': words.say('sit-at', name, seats), onclick: () => sit(id) }, symbol, told));
}
