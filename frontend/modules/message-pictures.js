/* The pictures of a message: one as it is, several in a small grid; each leads to itself in full size. */

import { element } from './dom.js';
import { picture } from './picture.js';

export function messagePictures(pictures, words) {
  const sizes = pictures.length > 1 ? '160px' : '(max-width: 600px) 80vw, 420px';
  return pictures.map(({ card, alt }, index) => {
    const name = alt || (pictures.length > 1 ? words.say('picture-of', index + 1, pictures.length) : words.say('picture'));
    return element('a', { href: `/pictures/${card.id}/1600`, target: '_blank', rel: 'noopener', 'router-ignore': true, 'aria-label': name },
      picture({ ...card, alt }, sizes));
  });
}
