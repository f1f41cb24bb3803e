"""What lies beside the pages: cards, feeds, structured data, security.txt; and who publishes it all."""
