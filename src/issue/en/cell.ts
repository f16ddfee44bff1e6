export const cell = {
  "target/missing": "the target is empty",
  "target/placeholder": "the target still holds a placeholder: {text}",
  "target/unreadable": "the target cannot be read: {text}",
  "actual/missing": "the actual value is empty",
  "actual/placeholder": "the actual value still holds a placeholder: {text}",
  "actual/unreadable": "the actual value cannot be read: {text}",
} as const;
