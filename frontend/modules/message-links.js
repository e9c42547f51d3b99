/* What the pages say about themselves that a message links to. */

import { element } from './dom.js';
import { picture } from './picture.js';

class MessageLinks extends HTMLElement {
  #shown;

  show(cards, message) {
    const shown = JSON.stringify(cards);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.replaceChildren(...cards.map((card) => this.#card(card, message)));
  }

  #card(card, message) {
    const { url, picture: shown, alt, title, description } = card;
    const wide = shown && shown.width >= 1.4 * shown.height;
    const link = element('a', { class: 'link-page', href: url, target: '_blank', rel: 'noopener nofollow noreferrer', 'router-ignore': true },
      shown && picture({ ...shown, alt }, wide ? '(max-width: 600px) 80vw, 420px' : '88px'),
      element('span', { class: 'link-words' },
        element('span', { class: 'link-site', dir: 'auto' }, this.#site(card)),
        element('span', { class: 'link-title', dir: 'auto' }, title),
        description ? element('span', { class: 'link-description', dir: 'auto' }, description) : null));
    return element('div', { class: `link-card${wide ? ' link-card-wide' : ''}` }, link, message.row.mine ? this.#away(card, message) : null);
  }

  /* Whatever a page calls itself, it says where it is. */
  #site({ site, host }) {
    return site === host ? host : `${host} · ${site}`;
  }

  #away({ id, title }, message) {
    const name = message.words.say('take-link-away', title);
    return element('button', { type: 'button', class: 'link-away', title: name, 'aria-label': name,
      onclick: () => message.feed.act('takeLinkAway', message.row.id, { preview: id }) },
    element('span', { class: 'icon icon-close', 'aria-hidden': 'true' }));
  }
}

customElements.define('elevenses-message-links', MessageLinks);
