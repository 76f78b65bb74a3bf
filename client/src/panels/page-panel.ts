import * as vscode from 'vscode';
import type { PageAnswer } from '../../../server/src/protocol';
import type { FromPage, LinkedPlace, ToolbarButton, ToPage } from '../webview/messages';
import { Newest } from './newest';
import { openPlace } from './open-place';
import type { PageSource, PageSubject } from './page-source';
import { keyOf, nameOf, stateOf } from './page-state';
import { isThere, openIfThere } from './presence';
import { pageFolder, shell } from './shell';

/** How long more changes are waited for, in milliseconds, so that one picture shows them all. */
const pause = 40;

/** The button of the toolbar that makes a panel stay with its document. */
const pin = 'pin';

/** A webview that shows the pages of a source: it follows what its subject becomes, and keeps its last good picture. */
export class PagePanel implements vscode.Disposable {
  private readonly listeners: vscode.Disposable;
  private readonly loading = new Newest();
  private readonly asking = new Map<string, Newest>();
  private readonly completing = new Newest();
  private source: PageSource | undefined;
  /** The last good picture. */
  private picture: PageAnswer | undefined;
  private note = '';
  private isStale = true;
  private isDisposed = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** The document that the reader was led to from here; looking at it is no reason to turn away from this page. */
  private ledTo: string | undefined;

  constructor(
    readonly panel: vscode.WebviewPanel,
    extensionUri: vscode.Uri,
    private current: PageSubject,
    private pinned: boolean,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extensionUri)] };
    this.listeners = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: FromPage) => this.hear(message).catch(complain)),
      panel.onDidChangeViewState(() => this.isStale && this.refresh()),
    );
    webview.html = shell(webview, extensionUri);
  }

  get subject(): PageSubject {
    return this.current;
  }

  /** Whether it stays with its subject whatever somebody looks at. */
  get isPinned(): boolean {
    return this.pinned;
  }

  /** Takes where its pages come from; without a source it keeps what it shows. */
  serve(source: PageSource | undefined): void {
    this.source = source;
    this.loading.cancel();
    if (!source) return;
    this.sendToolbar();
    this.refresh();
  }

  /** Turns to another subject. */
  turnTo(subject: PageSubject): void {
    if (keyOf(subject) === keyOf(this.current)) return;
    this.current = subject;
    this.picture = undefined;
    this.sendState();
    this.refresh();
  }

  /** Takes what somebody filled in about the same subject, and keeps the picture until the next one comes. */
  private fill(fields: Readonly<Record<string, string>>): void {
    this.current = { ...this.current, filled: fields };
    this.sendState();
    this.refresh();
  }

  /** Turns to a document that somebody looks at, unless it is pinned or has led there itself. */
  follow(document: vscode.TextDocument): void {
    const { uri } = document;
    if (uri.toString() === this.ledTo) return;
    this.ledTo = undefined;
    if (!this.pinned && this.source?.follows?.(document)) this.turnTo({ uri });
  }

  /** Shows the page anew, since something it rests on has changed. */
  refresh(): void {
    this.isStale = true;
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      this.load().catch((error: unknown) => this.say(String(error)));
    }, pause);
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.waiting);
    for (const each of [this.loading, this.completing, ...this.asking.values(), this.listeners]) each.dispose();
    this.panel.dispose();
  }

  private async load(): Promise<void> {
    const { source, current } = this;
    // What nobody sees is made once it is seen.
    if (!source || !this.panel.visible) return;
    this.isStale = false;
    const loaded = await this.loading.run(async (token) => {
      if (source.ofWorkspace) return [await source.load(current, token), true] as const;
      await openIfThere(current.uri);
      return Promise.all([source.load(current, token), isThere(current.uri)]);
    });
    if (!loaded) return;
    const [page, isStillThere] = loaded;
    const keeps = this.picture !== undefined && (!page || page.broken !== undefined);
    if (page && !keeps) this.show(page);
    if (!isStillThere) this.say(vscode.l10n.t('{0} is not there any more.', nameOf(current.uri)), keeps);
    else this.say(page ? (page.broken ?? '') : source.nothing, keeps);
  }

  private show(page: PageAnswer): void {
    this.picture = page;
    this.panel.title = page.title;
    this.sendPage();
  }

  private say(what: string, keepsPicture = false): void {
    this.note = keepsPicture ? `${what} ${vscode.l10n.t('What you see is the last picture from before.')}` : what;
    this.send({ type: 'note', note: this.note });
  }

  private async hear(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.sendAll();
      case 'open':
        return this.lead(message.place);
      case 'act':
        return message.name === pin ? this.togglePin() : this.act(message.name, message.argument);
      case 'copy':
        return this.copy(message.text, message.done);
      case 'ask':
        return this.ask(message.to, message.fields);
      case 'fill':
        return this.fill(message.fields);
      case 'complete':
        return this.complete(message.words);
    }
  }

  private async lead(place: LinkedPlace): Promise<void> {
    this.ledTo = vscode.Uri.parse(place.uri).toString();
    await openPlace(place, this.panel.viewColumn);
  }

  private togglePin(): void {
    this.pinned = !this.pinned;
    this.sendState();
    this.sendToolbar();
  }

  private async act(name: string, argument?: string): Promise<void> {
    const words = await this.source?.actions.find((action) => action.name === name)?.run(this.current, argument);
    if (words !== undefined) this.send({ type: 'said', words });
  }

  private async copy(text: string, done: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
    this.send({ type: 'said', words: done });
  }

  private async ask(to: string, fields: Readonly<Record<string, string>>): Promise<void> {
    const { source, current } = this;
    if (!source?.answer) return;
    if (!this.asking.has(to)) this.asking.set(to, new Newest());
    const html = await this.asking.get(to)!.run(async (token) => source.answer!(current, fields, token));
    if (html !== undefined && this.current === current) this.send({ type: 'answer', to, html });
  }

  private async complete(words: string): Promise<void> {
    const choices = await this.completing.run(async (token) => (await this.source?.complete?.(words, token)) ?? []);
    if (choices) this.send({ type: 'choices', words, choices });
  }

  private sendAll(): void {
    this.sendState();
    this.sendToolbar();
    this.sendPage();
    this.send({ type: 'note', note: this.note });
  }

  private sendPage(): void {
    const subject = keyOf(this.current);
    if (this.picture) this.send({ type: 'page', subject, title: this.picture.title, html: this.picture.html });
  }

  private sendState(): void {
    this.send({ type: 'state', state: stateOf(this.current, this.pinned) });
  }

  private sendToolbar(): void {
    if (!this.source) return;
    const { actions, follows } = this.source;
    const buttons: readonly ToolbarButton[] = [
      ...(follows ? [{ name: pin, label: vscode.l10n.t('Pin'), on: this.pinned }] : []),
      ...actions.filter(({ inPage }) => !inPage).map(({ name, label }) => ({ name, label })),
    ];
    this.send({ type: 'toolbar', label: vscode.l10n.t('Actions'), buttons });
  }

  private send(message: ToPage): void {
    if (!this.isDisposed) void this.panel.webview.postMessage(message);
  }
}

function complain(error: unknown): void {
  void vscode.window.showErrorMessage(String(error));
}
