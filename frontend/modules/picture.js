/* A picture whose frame stands before it loads, sharp on dense screens. */

import { element } from './dom.js';

const SIZES = [480, 960, 1600];

function widthAt(size, { width, height }) {
  return Math.round(width * Math.min(1, size / Math.max(width, height)));
}

export function picture(of, sizes) {
  return element('img', {
    class: 'picture',
    alt: of.alt,
    width: of.width,
    height: of.height,
    loading: 'lazy',
    decoding: 'async',
    sizes,
    srcset: SIZES.map((size) => `/pictures/${of.id}/${size} ${widthAt(size, of)}w`).join(', '),
    src: `/pictures/${of.id}/480`,
  });
}
