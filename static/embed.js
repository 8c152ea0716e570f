// <plenary-figure src="/vote/A-RES-ES-11-6" view="tiles" pick="PAK IND" theme="auto">: a figure of Plenary in your
// page, as an <iframe> that loads when it comes near and is as high as its figure.
// <script src="https://…/embed.js" async></script>, once a page; as a module it works too. An <iframe> of a figure inside
// the element is taken as it is. docs/EMBEDDING.md says all.
(() => {
  if (customElements.get("plenary-figure")) return;

  // The site is where this file is. A module does not know its script; the trace of an error names it.
  const own = document.currentScript?.src || /https?:[^\s()]+\/embed\.js/.exec(new Error().stack)?.[0] || location.href;
  const site = /^[^?#]*\//.exec(own)?.[0] ?? own;
  const none = "about:blank";

  // Attributes that are words of the address, in its order, and what each makes of its value.
  const list = (text) => text.trim().split(/[\s,~]+/).join("~");
  const plain = (text) => text.trim();
  const words = { view: plain, pick: list, show: list, group: plain, region: plain, theme: plain, patterns: plain };
  const watched = ["src", "title", "lang", "live", "loading", "sandbox", ...Object.keys(words)];

  // What a view or a page needs at a width, measured, rather more than less, so that nothing has to move when the height
  // arrives: at least so much, more where lines break, more where the drawing grows.
  const needs = {
    __proto__: null,
    map: [624, 994, 1, 428, 0.33],
    tiles: [690, 1030, 1, 362, 0.56],
    seats: [650, 1000, 1, 380, 0.42],
    groups: [780, 1560, 1.15, 0, 0],
    table: [7600, 0, 0, 0, 0],
    country: [590, 1248, 1.4, 934, -0.5],
    pair: [484, 856, 0.7, 680, -0.26],
    series: [446, 845, 0.98, 606, -0.165],
    compare: [850, 1370, 0.86, 1220, -0.46],
  };
  const usual = (width, url) => {
    const [page] = url.href.slice(site.length).split("/");
    const [least, narrow, breaks, wide, grows] = needs[page] ?? needs[url.searchParams.get("view")] ?? needs.map;
    return Math.max(least, narrow - breaks * width, wide + grows * width);
  };
  // A figure that needs so much less, in CSS pixels, leaves the rest empty even where it may give it up.
  const spare = 72;
  const bar = 16;

  const sheet = new CSSStyleSheet();
  // Without color-scheme the frame would stand on white in a dark page.
  sheet.replaceSync(
    ":host { display: block } :host([hidden]) { display: none }" +
      "iframe { display: block; width: 100%; border: 0 } ::slotted(iframe) { max-width: 100% }" +
      "iframe, ::slotted(iframe) { color-scheme: light dark }",
  );

  class PlenaryFigure extends HTMLElement {
    static observedAttributes = watched;
    #frame;
    #given;
    // What the frame stands in.
    #shown;
    #url;
    #pick;
    #ready = false;
    #spoken = false;
    #changed = false;
    // Whether its height may shrink in sight: it was once what it should be, and somebody has changed it since.
    #loose = false;
    #width = 0;
    #lower;
    #resized = new ResizeObserver(() => this.#reserve());
    #hears = (event) => this.#heard(event);

    connectedCallback() {
      // While the page is still being read, what stands inside is not there yet.
      const whole = document.readyState !== "loading";
      if (!whole) addEventListener("DOMContentLoaded", () => this.isConnected && (this.#frame ? this.#set() : this.#begin()));
      if (whole || this.hasAttribute("src")) this.#begin();
    }

    #begin() {
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      const given = this.querySelector("iframe");
      this.#given = given?.getAttribute("src");
      const frame = (this.#frame = given ?? document.createElement("iframe"));
      this.#shown = given ? document.createElement("slot") : frame;
      addEventListener("message", this.#hears);
      this.#set();
      if (given) {
        // It may have spoken before anybody listened.
        frame.contentWindow?.postMessage({ plenary: "height" }, "*");
      }
      this.#resized.observe(this);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hears);
      clearTimeout(this.#lower);
      this.#resized.disconnect();
      this.shadowRoot?.replaceChildren();
      this.#frame = this.#url = undefined;
      this.#ready = this.#spoken = this.#loose = false;
      this.#width = 0;
    }

    attributeChangedCallback(name, before, after) {
      // Several changes at once are one.
      if (this.#changed || before === after) return;
      this.#changed = true;
      queueMicrotask(() => {
        this.#changed = false;
        if (this.#frame) this.#set();
      });
    }

    get frame() {
      return this.#frame ?? null;
    }

    get address() {
      try {
        return this.#read();
      } catch {
        // The attribute is no address, or has half a letter.
        return none;
      }
    }

    #read() {
      const src = this.getAttribute("src") ?? this.#given;
      if (!src?.trim()) return none;
      const query = Object.keys(words).flatMap((word) => {
        const value = words[word](this.getAttribute(word) ?? "");
        // "auto" is what an address says by saying nothing.
        return value && value !== "auto" ? `${word}=${encodeURIComponent(value)}` : [];
      });
      const url = new URL(src.trim().replace(/^\/+/, ""), site);
      // The attributes stand above the address.
      const kept = url.search.slice(1).split("&").filter((part) => {
        const [word] = part.split("=");
        return part && word !== "embed" && word !== "live" && !(words[word] && this.hasAttribute(word));
      });
      query.unshift(...kept);
      query.push("embed=1");
      if (this.hasAttribute("live")) query.push("live=1");
      if (this.hasAttribute("lang")) query.push(`lang=${encodeURIComponent(this.lang)}`);
      url.search = query.join("&");
      url.hash = "";
      return /^https?:$/.test(url.protocol) ? url.href : none;
    }

    #set() {
      const frame = this.#frame;
      const theme = this.getAttribute("theme")?.trim();
      frame.style.colorScheme = theme === "light" || theme === "dark" ? theme : "";
      frame.title = this.title || (this.#given ? frame.title : this.textContent.trim() || this.getAttribute("src"));
      frame.loading = this.getAttribute("loading") === "eager" ? "eager" : "lazy";
      if (this.hasAttribute("sandbox")) frame.setAttribute("sandbox", this.getAttribute("sandbox"));
      else frame.removeAttribute("sandbox");
      const url = this.address;
      if (url === this.#url) return;
      this.#loose ||= this.#ready;
      this.#url = url;
      this.#ready = false;
      if (url === none) {
        // Out of the page, the frame begins anew.
        this.#spoken = false;
        this.shadowRoot.replaceChildren("{{embed-no-figure}}");
        return;
      }
      // No step in the reader's history.
      if (this.#spoken && frame.contentWindow) frame.contentWindow.location.replace(url);
      else if (frame.src !== url) frame.src = url;
      if (!this.#shown.isConnected) this.shadowRoot.replaceChildren(this.#shown);
      // The first paint may not wait for the observer, and what another address needed was never right.
      if (!this.#loose) {
        this.#width = 0;
        this.#reserve();
      }
    }

    #reserve() {
      const width = this.clientWidth;
      if (this.#width === width || !width) return;
      // A scroll bar that comes makes little difference, and is no reason to move anything.
      this.#loose ||= this.#ready && Math.abs(width - this.#width) > bar;
      this.#width = width;
      if (this.#ready || this.#given) return;
      const height = usual(width, new URL(this.#url));
      if (Math.abs(height - this.#frame.clientHeight) > bar) this.#grow(height);
    }

    #grow(height) {
      this.#frame.style.height = `${Math.ceil(height)}px`;
    }

    #heard({ source, data }) {
      // The frame itself and nobody else.
      if (!this.#frame || source !== this.#frame.contentWindow) return;
      const { height, address, ready } = data?.plenary ?? {};
      if (typeof height !== "number" || typeof address !== "string" || !(height > 0 && height < 1e5)) return;
      this.#spoken = true;
      // A card whose figure is still to come is lower for a moment: growing cannot wait, shrinking can.
      clearTimeout(this.#lower);
      if (this.#frame.clientHeight < height) this.#grow(height);
      if (ready === false) return;
      const pick = list(new URLSearchParams(address.split("?")[1]).get("pick") ?? "");
      if (!this.#ready) {
        // Whom the address named; nobody was picked by hand yet.
        this.#ready = true;
        this.#pick = pick;
        this.#tell("ready", { height, address });
      } else if (pick !== this.#pick) {
        this.#loose = true;
        this.#pick = pick;
        this.#tell("pick", { pick: pick ? pick.split("~") : [], address });
      }
      const loose = this.#loose;
      const shrink = () => {
        const { top, height: now } = this.#frame.getBoundingClientRect();
        // Nobody sees it where the figure itself reaches the end of the window.
        if (top + height >= innerHeight || (loose && now - height > spare)) this.#grow(height);
      };
      if (height < this.#frame.clientHeight) this.#lower = setTimeout(shrink, loose ? 300 : 0);
    }

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(`plenary:${name}`, { detail, bubbles: true, composed: true }));
    }
  }

  customElements.define("plenary-figure", PlenaryFigure);
})();
