import { expect } from '@open-wc/testing';
import { readEmail, readPhone, readUrl } from '../../src/feed/links.js';

const href = (value: unknown) => readUrl(value)?.url.href;

describe('a web address', () => {
  it('is absolute and of the web', () => {
    expect(href('https://zoom.us/j/1?pwd=x')).to.equal('https://zoom.us/j/1?pwd=x');
    expect(href(' HTTP://Example.org ')).to.equal('http://example.org/');
    expect(href('https://example.org/?a=1&amp;b=2')).to.equal('https://example.org/?a=1&b=2');
  });
  it('is mended where only the scheme is missing', () => {
    expect(readUrl('www.example.org')).to.deep.include({ mended: true });
    expect(href('zoom.us/j/123')).to.equal('https://zoom.us/j/123');
    expect(readUrl('https://example.org')).to.deep.include({ mended: false });
  });
  it('shows its host in ASCII', () => {
    expect(readUrl('https://аpple.com/')?.url.hostname).to.match(/^xn--/);
  });
  for (const value of [
    'javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'ftp://example.org/x',
    ' java\tscript:alert(1)',
    '\0javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://x/1',
    'mailto:a@example.org',
    '//evil.example/x',
    '/list',
    'a/b',
    'see flyer',
    'https://zoom.us@evil.example/j/1',
    'https://user:pass@example.org/',
    'user@example.org',
    'https://exa mple.org/',
    'https://',
    'https:///x',
    'http://[::',
    `https://e.example/?${'A'.repeat(3000)}`,
    12345,
    null,
    {},
  ]) {
    it(`is not ${JSON.stringify(value)?.slice(0, 40)}`, () => {
      expect(href(value)).to.equal(undefined);
    });
  }
});

describe('an e-mail address', () => {
  it('is read with or without its scheme', () => {
    expect(readEmail(' list@example.org ')).to.equal('list@example.org');
    expect(readEmail('mailto:list@example.org')).to.equal('list@example.org');
  });
  it('is nothing else', () => {
    for (const value of ['list', 'a@b', 'a b@example.org', 'a@example.org?bcc=x@y.org', 5, null])
      expect(readEmail(value), JSON.stringify(value)).to.equal(undefined);
  });
});

describe('a telephone number', () => {
  it('is kept as published, with its tones', () => {
    expect(readPhone('020 7946 0000')).to.equal('020 7946 0000');
    expect(readPhone('+442079460000,,123#,,*1#')).to.equal('+442079460000,,123#,,*1#');
    expect(readPhone(2079460000)).to.equal('2079460000');
  });
  it('has five digits at least', () => {
    for (const value of ['+11', 'ring us', '', null, {}, '1'.repeat(500)])
      expect(readPhone(value), JSON.stringify(value)).to.equal(undefined);
  });
});
