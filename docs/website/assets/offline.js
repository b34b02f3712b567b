// Search when the site is opened from a folder: there, browsers start no workers. A frame takes the worker's place.
"use strict";

if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    onmessage = null;
    #frame = document.createElement("iframe");
    #ready;

    constructor(url) {
      super();
      this.#frame.hidden = true;
      this.#frame.title = "";
      document.body.append(this.#frame);
      const inside = this.#frame.contentWindow;
      // As with a worker: messages are copies, and never arrive before the one who sent them has returned.
      inside.postMessage = (sent) => setTimeout(() => {
        const event = new MessageEvent("message", { data: structuredClone(sent) });
        this.onmessage?.(event);
        this.dispatchEvent(event);
      });
      const script = inside.document.createElement("script");
      this.#ready = new Promise((done) => { script.onload = done; });
      script.src = url;
      inside.document.body.append(script);
    }

    postMessage(sent) {
      const inside = this.#frame.contentWindow;
      const data = inside.structuredClone(sent);
      this.#ready.then(() => inside.dispatchEvent(new inside.MessageEvent("message", { data })));
    }

    terminate() {
      this.#frame.remove();
    }
  };
}
