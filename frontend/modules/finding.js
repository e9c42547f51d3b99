/* Something that was found: who said it where and when, and what around the words; it leads there. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { Row } from './row.js';
import { when } from './when.js';

class Finding extends Row {
  build({ key }) {
    this.className = 'finding';
    this.setAttribute('aria-labelledby', `finding-${key}`);
  }

  show({ key, writer, at, place, address, words, pictures }) {
    const { words: say, feed } = this;
    this.replaceChildren(
      element('a', { class: 'finding-link', href: address, 'router-link': true, onclick: () => feed.rememberPlace(key) },
        avatar(writer),
        element('span', { class: 'finding-head', id: `finding-${key}` },
          element('span', { class: 'finding-writer', dir: 'auto' }, writer.name), ' ',
          element('span', { class: 'finding-place', dir: 'auto' }, place), ' ',
          element('span', { class: 'finding-time' }, when(at, say.locale, feed.zone))),
        element('span', { class: 'finding-words', dir: 'auto' },
          ...(words.length ? words.map((part, index) => (index % 2 ? element('mark', {}, part) : part)) : [say.say('found-pictures', pictures)]))));
  }
}

customElements.define('elevenses-finding', Finding);
