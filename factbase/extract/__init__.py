"""Text to frozen values with offsets: quotations, speakers, figures, terms. Pure."""
