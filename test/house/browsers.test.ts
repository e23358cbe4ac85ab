import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

/** The tests trust these commands in three browsers; a driver that loses a key would blame us. */
describe('the test browser', () => {
  it('types every letter, also one that comes twice', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="x" />`);
    input.focus();
    await sendKeys({ type: 'Meeting needed' });
    expect(input.value).to.equal('Meeting needed');
  });

  it('moves by Tab and back', async () => {
    const box = await fixture<HTMLElement>(html`<p><button>a</button><button>b</button></p>`);
    const [first, second] = box.querySelectorAll('button');
    first!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(second);
    await sendKeys({ press: 'Shift+Tab' });
    expect(document.activeElement).to.equal(first);
  });

  it('presses by name', async () => {
    const box = await fixture<HTMLInputElement>(html`<input type="checkbox" aria-label="x" />`);
    box.focus();
    await sendKeys({ press: 'Space' });
    expect(box.checked).to.equal(true);
  });

  it('clicks where it is told', async () => {
    let clicks = 0;
    const button = await fixture<HTMLButtonElement>(
      html`<button @click=${() => clicks++}>press</button>`,
    );
    const { x, y, width, height } = button.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    expect(clicks).to.equal(1);
  });

  it('is as wide as a telephone when asked', async () => {
    const { innerWidth: width, innerHeight: height } = window;
    // the narrowest that all three can be: WebKitGTK's window stops at 334
    await setViewport({ width: 360, height: 640 });
    expect(innerWidth).to.equal(360);
    await setViewport({ width, height });
  });
});
