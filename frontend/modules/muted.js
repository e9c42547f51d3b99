/* Whom the reader muted, as the server says of a feed: what is by them is no news. */

export function isMuted(feed, { author }) {
  return Boolean(author) && (feed.getAttribute('muted') ?? '').split(' ').includes(`${author.id}`);
}
