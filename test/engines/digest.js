// What every engine runs, old and small ones too: the results of forms as one short text, in the words of 2015.

/** The digest of the results of all forms: how many scored, and 128 bits of their JSON. */
// oxlint-disable-next-line no-unused-vars -- the program that each engine is given calls it
function digest(jixiao, forms) {
  var lanes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  var scored = 0;
  for (var at = 0; at < forms.length; at++) {
    var read = jixiao.safeEvaluate(forms[at], { proof: at % 4 === 0 });
    if (read.ok) scored++;
    var text = JSON.stringify(read);
    for (var place = 0; place < text.length; place++) {
      var code = text.charCodeAt(place);
      for (var lane = 0; lane < 4; lane++) lanes[lane] = Math.imul(lanes[lane] ^ (code + lane), 0x01000193 + 2 * lane);
    }
  }
  var hexadecimal = lanes.map(function (lane) {
    return ("0000000" + (lane >>> 0).toString(16)).slice(-8);
  });
  return scored + "/" + forms.length + " " + hexadecimal.join("");
}
