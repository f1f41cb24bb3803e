"""What an article says of itself: its front matter, and whether it is still fresh."""
