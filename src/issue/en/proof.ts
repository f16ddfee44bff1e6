/** Checking proofs. */
export const proof = {
  "proof/no-evaluation":
    "this is no evaluation: it should be an object as evaluate gives it, with indicators and ratios",
  "proof/missing": "the result has no proof: compute it again with proof: true (--proof on the command line)",
  "proof/partial": "a partial result has no proof, and is not the result of the whole form",
  "proof/malformed": "a proof cannot hold this: {said}",
  "proof/too-large": "the proof passes what is checked (at most {most} {what}); it was not checked to its end",
  "proof/id-repeated": "the id of step {step} has been used before",
  "proof/node-unknown": "step {step} is about {said}, which the result does not have",
  "proof/step-unknown": "step {step} uses {said}, which is no step before it",
  "proof/input-unknown": "step {step} uses {said}, which is not among the inputs",
  "proof/cannot-compute": "step {step} cannot be worked out: {said}",
  "proof/value-differs": "step {step} says {said}; {computed} comes out",
  "proof/other-cell": "step {step} uses {said}, a cell of another indicator",
  "proof/figure-unproved": "the last steps of {of} should be {computed} in order; they are {said}",
  "proof/figure-differs": "{what} of {of} is {said}; the proof gives {computed}",
  "proof/contradicts":
    "{what} of {of} contradicts the figures beside it: a ratio is numerator ÷ denominator, a rate is score ÷ weight, in percent to 4 places",
  "proof/long-exact":
    "the exact value of {of} is too long to stand there; the lower, upper and comparison after it do not prove the score",
  "proof/not-linked": "{what} of {of} does not rest on {said} of the same",
  "proof/part-left-out": "the score of {of} does not rest on {said} below it",
  "proof/rests-on-nothing": "{what} of {of} rests on no cell, budget figure or stated weight",
  "proof/cell-differs": "{of} shows {said}; the proof read {computed}",
  "proof/form-unusable": "the form cannot be read, so that what the proof read cannot be checked: {said}",
  "proof/other-form":
    "{of} is not the same in the form and in the result: {said} in the result, {computed} in the form",
  "proof/not-in-form": "the proof says that it read {key}, which the form does not have",
  "proof/text-differs": "{key}: the proof says that {said} is typed there; the form has {computed}",
  "proof/reading-differs": "{key}: the proof reads {said}; it reads {computed}",
} as const;
