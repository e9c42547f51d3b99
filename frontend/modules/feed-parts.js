/* What a feed is made of besides its rows. */

import { element } from './dom.js';

export function feedParts(words, { reveal, load }) {
  return {
    newer: element('button', { type: 'button', class: 'feed-newer', hidden: true, onclick: reveal }),
    list: element('div', { class: 'feed-rows', role: 'feed', 'aria-label': words.say('label') }),
    after: element('div', { class: 'feed-after', hidden: true }),
    older: element('button', { type: 'button', class: 'feed-older', hidden: true, onclick: load }, words.say('older')),
    empty: element('div', { class: 'feed-empty', hidden: true },
      element('p', { class: 'feed-empty-title' }, words.say('empty')),
      element('p', {}, words.say('empty-hint'))),
    status: element('div', { class: 'visually-hidden', role: 'status' }),
  };
}
