/* What has happened so far, first things first. */

import { element } from './dom.js';
import { when } from './when.js';

class Story extends HTMLElement {
  tell(lines, locale, zone) {
    this.replaceChildren(element('ol', { class: 'story' }, ...lines.map(({ text, said, at }) =>
      element('li', {},
        element('p', { dir: 'auto' }, text, ' ', when(at, locale, zone)),
        said && element('p', { class: 'story-said', dir: 'auto' }, said)))));
  }
}

customElements.define('elevenses-story', Story);
