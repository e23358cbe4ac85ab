import { expect } from '@open-wc/testing';
import { tileHost, webAddress } from '../../../src/ui/map/streets.js';
import { says } from '../../helpers/says.js';

const page = 'https://charity.example/find/';

describe('where pictures of streets come from', () => {
  it('is a host of the web, or the page’s own', () => {
    says(
      (url: string) => tileHost(url, page) ?? 'none',
      [
        ['https://tiles.example.org/{z}/{x}/{y}.png', 'tiles.example.org'],
        ['https://{s}.tiles.example.org/{z}/{x}/{y}{r}.png?key=a', 'tiles.example.org'],
        ['https://tiles.example.org:8443/{z}/{y}/{x}', 'tiles.example.org:8443'],
        ['/tiles/{z}/{x}/{y}.png', 'charity.example'],
        ['tiles/{z}/{x}/{y}.png', 'charity.example'],
        ['http://tiles.example.org/{z}/{x}/{y}.png', 'none'],
        ['javascript:alert(1)//{z}/{x}/{y}', 'none'],
        ['data:image/png,{z}{x}{y}', 'none'],
        ['https://tiles.example.org/map.png', 'none'],
        ['', 'none'],
      ],
    );
  });

  it('may be a page’s own without a secure connection', () => {
    expect(tileHost('/{z}/{x}/{y}.png', 'http://localhost:8000/')).to.equal('localhost:8000');
  });

  it('leads to nothing but the web', () => {
    expect(webAddress('https://example.org/copyright', page)).to.equal(
      'https://example.org/copyright',
    );
    for (const bad of ['', 'javascript:alert(1)', 'data:text/html,x', 'https://'])
      expect(webAddress(bad, page), bad).to.equal(undefined);
  });
});
