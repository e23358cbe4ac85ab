import { css } from 'lit';

export const searchStyles = css`
  :host {
    container-type: inline-size;
  }
  label {
    display: block;
    font-weight: 700;
  }
  @container (min-inline-size: 30em) {
    label {
      font-size: 1.125em;
    }
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_space));
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .box {
    position: relative;
    margin-block-start: calc(1.5 * var(--_space));
  }
  .box > svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(3.5 * var(--_space));
    margin-block: auto;
    pointer-events: none;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: calc(var(--_target) + 6px);
    padding-inline: calc(11 * var(--_space)) calc(var(--_target) + var(--_space));
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--meeting-search-background, var(--_surface));
    font-size: 1.0625em;
    appearance: none;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  input:hover {
    border-color: currentColor;
  }
  input:focus-visible {
    border-radius: var(--_radius);
    outline-offset: 1px;
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 3px;
    margin-block: auto;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border-color: transparent;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
