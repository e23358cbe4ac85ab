/** What elements have in common that nobody sees at first: their views come as parts. */
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import { base } from '../ui/base.styles.js';
import { MeetingElement } from '../ui/meeting-element.js';
import { loadPart, type LatePart } from '../ui/part-loader.js';
import type { PartView, ViewClass } from '../ui/part-view.js';
import { facetValueLabel, fellowshipOf, kindWords, meetingName } from '../ui/labels.js';

export abstract class PartElement<View extends PartView = PartView> extends MeetingElement {
  static override readonly styles = [base];

  /** @internal */
  protected readonly words = new LocalizeController(this);
  /** @internal */
  protected readonly source = new FinderController(this, (state) => state);
  /** Undefined while it has not come. @internal */
  protected view: View | undefined;

  /** Id of a provider that the element does not stand in. */
  @property() finder?: string;

  /** @internal */
  protected readonly late?: LatePart<ViewClass<View>>;

  /** The class of the view; undefined while it has not come. @internal */
  protected viewClass(): ViewClass<View> | undefined {
    return this.late?.take(this.redraw);
  }

  /** @internal */
  protected readonly redraw = (): void => this.requestUpdate();

  /** What stands there until the view has come. @internal */
  protected waiting(): unknown {
    return nothing;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.view?.stop?.();
    this.view = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override render(): unknown {
    return this.bring()?.render() ?? this.waiting();
  }

  /** The view; where its part has not come it is asked for. @internal */
  protected bring(): View | undefined {
    const View = this.viewClass();
    this.view ??=
      View &&
      new View(this, {
        html,
        nothing,
        loadPart,
        strings: () => this.words.strings,
        state: () => this.source.value,
        request: (event) => this.source.request(event),
        meetingName,
        kindWords,
        fellowshipOf,
        facetValueLabel,
      });
    return this.view;
  }
}
