//! What is said: message files, plural rules, numbers and dates by language.
