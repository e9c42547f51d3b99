/* A dot that says how near somebody is, and the words for it: whoever is not seen to be here has neither. */

import { element } from './dom.js';

function said(near, words) {
  return near === 'HERE' ? words.say('near-here') : words.say('near-away');
}

export function nearness(near, words) {
  return near === 'OUT' ? [] : [dot(near), element('span', {}, said(near, words))];
}

/* The dot for those who look or point at it, and its words for those who listen. */
export function nearnessDot(near, words) {
  if (near === 'OUT') return [];
  const made = dot(near);
  made.title = said(near, words);
  return [made, element('span', { class: 'visually-hidden' }, ' (', said(near, words), ')')];
}

function dot(near) {
  return element('span', { class: `near near-${near.toLowerCase()}`, 'aria-hidden': 'true' });
}
