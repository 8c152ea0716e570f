// For browsers that know no modules: they cannot run the program either.
document.addEventListener("DOMContentLoaded", function () {
  var boot = document.getElementById("boot");
  var sentences = boot ? boot.querySelectorAll("[data-boot]") : [];
  for (var i = 0; i < sentences.length; i++) {
    sentences[i].hidden = sentences[i].getAttribute("data-boot") !== "no-wasm";
  }
});
