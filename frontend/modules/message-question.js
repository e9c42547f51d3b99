/* Under the question of the day: the way to the list it came from. */

import { element } from './dom.js';

class MessageQuestion extends HTMLElement {
  show(_, message) {
    if (this.firstChild) return;
    this.append(element('a', { href: '/break-room/questions', 'router-link': true, class: 'question-more' }, message.words.say('suggest-question')));
  }
}

customElements.define('elevenses-message-question', MessageQuestion);
